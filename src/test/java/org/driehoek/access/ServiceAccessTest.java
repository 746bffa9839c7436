package org.driehoek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driehoek.DriehoekTest;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.TestDoors;
import org.driehoek.identity.TestDoors.Door;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everybody tries every door: each method of each service that screens may call, on a course, an assignment and an attempt. The
 * table {@code src/docs/access.md} says what must come of it; a door without a row there fails, and so does a row without a door.
 */
@DriehoekTest
@TestInstance(Lifecycle.PER_CLASS)
class ServiceAccessTest {

    private static final String TABLE = "Services";

    final SortedMap<String, Door> doors;
    final SortedMap<String, String> table = AccessTable.rows(TABLE);
    final TestAccounts accounts;
    final TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init") // made before all tests
    World world;

    @Autowired
    ServiceAccessTest(ListableBeanFactory beans, TransactionTemplate transaction, TestAccounts accounts) {
        this.doors = TestDoors.of(beans);
        this.transaction = transaction;
        this.accounts = accounts;
    }

    @BeforeAll
    void the_world_is_made(@Autowired BeanFactory beans) {
        world = new World(beans);
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    @Test
    void the_table_has_a_column_for_everybody() {
        assertThat(AccessTable.columns(TABLE))
                .isEqualTo(Arrays.stream(Who.values()).map(Who::column).toList());
    }

    @Test
    void the_table_names_every_door_and_nothing_else() {
        assertThat(table.keySet()).isEqualTo(doors.keySet());
    }

    @TestFactory
    Stream<DynamicTest> each_door_opens_for_whom_the_table_says_and_for_nobody_else() {
        return doors.entrySet().stream()
                .map(door -> DynamicTest.dynamicTest(
                        door.getKey(),
                        () -> assertThat(tried(door.getValue()))
                                .as(door.getKey())
                                .isEqualTo(table.get(door.getKey()))));
    }

    private String tried(Door door) {
        return Arrays.stream(Who.values()).map(who -> tries(who, door).sign()).collect(Collectors.joining(" "));
    }

    private Outcome tries(Who who, Door door) {
        world.enter(who);
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                return calls(door);
            });
        } catch (IllegalTransactionStateException wantsNone) {
            Outcome outcome = calls(door);
            if (outcome != Outcome.REFUSED) {
                world.renew();
            }
            return outcome;
        }
    }

    private Outcome calls(Door door) {
        try {
            var arguments = new Arguments(world.things()).of(door.method());
            return Outcome.of(door.method().invoke(door.service(), arguments));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IllegalTransactionStateException wantsNone) {
                throw wantsNone;
            }
            return Outcome.of(Objects.requireNonNull(failed.getCause()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
