package org.driehoek.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Started with {@code --driehoek.replay}: plays every attempt of the present rules again, says what differs, and exits. */
@Component
@ConditionalOnProperty("driehoek.replay")
class ReplayCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ReplayCommand.class);

    private final Replayer replayer;
    private final ConfigurableApplicationContext context;

    ReplayCommand(Replayer replayer, ConfigurableApplicationContext context) {
        this.replayer = replayer;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> differences = differences();
        System.exit(SpringApplication.exit(context, () -> differences.isEmpty() ? 0 : 1));
    }

    /** Plays the attempts again and returns what differs. */
    List<String> differences() {
        List<UUID> attempts = replayer.replayable();
        List<String> differences = attempts.stream()
                .map(replayer::replay)
                .flatMap(Optional::stream)
                .toList();
        differences.forEach(difference -> log.error("Replay: {}", difference));
        log.info("Replayed {} attempts; {} differ.", attempts.size(), differences.size());
        return differences;
    }
}
