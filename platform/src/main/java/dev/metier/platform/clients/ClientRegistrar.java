package dev.metier.platform.clients;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/** Makes a bean of each interface that {@link UsesClients} names. */
final class ClientRegistrar implements ImportBeanDefinitionRegistrar, BeanFactoryAware {

    private @Nullable BeanFactory beans;

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata application, BeanDefinitionRegistry registry) {
        BeanFactory factory = Objects.requireNonNull(beans);
        var annotation = application.getAnnotations().get(UsesClients.class);
        for (Class<?> api : annotation.getClassArray("value")) {
            registry.registerBeanDefinition(api.getName(), definition(api, factory));
        }
    }

    private static <T> RootBeanDefinition definition(Class<T> api, BeanFactory factory) {
        return new RootBeanDefinition(api, () -> factory.getBean(Clients.class).create(api));
    }
}
