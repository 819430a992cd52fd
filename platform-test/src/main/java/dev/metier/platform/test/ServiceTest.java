package dev.metier.platform.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestConstructor;

/**
 * A test of a whole service as it runs in production: started by its own main method, on a random port, with a fresh
 * database, the broker, the object store, SMTP and token keys of this JVM. Constructors are injected; beside the service's
 * own beans there are {@link TestApi}, {@link TestEvents} and {@link TestDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ContextCustomizerFactories(TestEngines.Factory.class)
public @interface ServiceTest {}
