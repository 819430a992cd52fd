package dev.metier.search.recommendation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Keeps what is asked of the database. */
@TestConfiguration(proxyBeanMethods = false)
class CountedStatements {

    @Bean
    static Counter counter() {
        return new Counter();
    }

    static final class Counter implements BeanPostProcessor {

        private final List<String> statements = new CopyOnWriteArrayList<>();

        void reset() {
            statements.clear();
        }

        /** Statements that name a table, or the beginning of its name. */
        long of(String table) {
            return statements.stream().filter(sql -> sql.contains(table)).count();
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Counting(source) : bean;
        }

        private final class Counting extends DelegatingDataSource {

            Counting(DataSource source) {
                super(source);
            }

            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")) {
                                statements.add(String.valueOf(arguments[0]));
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
            }
        }
    }
}
