package org.driehoek.practice;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

    /** Draws the seeds of attempts; nothing else in a talk is left to chance. */
    @Bean
    RandomGenerator seeds() {
        return new SecureRandom();
    }

    /** Chooses by the database: PostgreSQL is durable on commit, H2 after a checkpoint. */
    @Bean
    Durability durability(DataSource dataSource) {
        var jdbc = new JdbcTemplate(dataSource);
        String product = jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
        return "H2".equals(product) ? new CheckpointDurability(new H2Checkpoint(dataSource)) : () -> {};
    }
}
