package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.Undone.Kept;
import org.driehoek.identity.Undone.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DriehoekTest
@Transactional
class PeopleServiceTest {

    final PeopleService service;
    final People people;
    final ActivationService activation;
    final AccountService accounts;
    final CurrentUser currentUser;
    final TestAccounts testAccounts;

    @Autowired
    PeopleServiceTest(
            PeopleService service,
            People people,
            ActivationService activation,
            AccountService accounts,
            CurrentUser currentUser,
            TestAccounts testAccounts) {
        this.service = service;
        this.people = people;
        this.activation = activation;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.testAccounts = testAccounts;
    }

    @BeforeEach
    void somebody_runs_the_installation() {
        testAccounts.logInAsAdministrator("runs-it");
    }

    @AfterEach
    void everybody_leaves() {
        testAccounts.logOut();
    }

    @Test
    void a_list_opens_accounts_and_knows_who_was_there() {
        takeIn("Sanne de Boer, sanne@list.example");
        var result = takeIn("S. de Boer, SANNE@list.example", "Youssef, youssef@list.example");

        assertThat(result.people()).extracting(Invited::opened).containsExactly(false, true);
        assertThat(result.people())
                .extracting(each -> each.person().name())
                .containsExactly("Sanne de Boer", "Youssef");
        assertThat(result.people()).allSatisfy(each -> assertThat(each.link()).contains("/activate/"));
        assertThat(service.known(List.of("sanne@list.example", "nobody@list.example")))
                .containsOnlyKeys("sanne@list.example");
    }

    @Test
    void two_people_whose_mailboxes_have_one_name_get_two_usernames() {
        var result = takeIn("Mila Bos, mila.b@one.example", "Mila Berg, mila.b@two.example");

        assertThat(result.people()).extracting(each -> each.person().username()).containsExactly("mila.b", "mila.b2");
    }

    @Test
    void people_are_found_by_parts_of_name_and_address_without_accents() {
        takeIn("José van Éénhoorn, jose@find.example", "Josefien Vos, j.vos@find.example", "A%B_C, odd@find.example");

        assertThat(names("jose", null)).contains("José van Éénhoorn", "Josefien Vos");
        assertThat(names("eenhoorn JOSE", null)).containsExactly("José van Éénhoorn");
        assertThat(names("j.vos@find", null)).containsExactly("Josefien Vos");
        assertThat(names("%b_c odd", null)).containsExactly("A%B_C");
        assertThat(names("% find.example", null)).containsExactly("A%B_C");
        assertThat(names("nobody at all", null)).isEmpty();
    }

    @Test
    void the_list_is_parted_and_beyond_the_end_is_the_last_part() {
        takeIn(IntStream.range(0, 120)
                .mapToObj("Part %03d, part%1$d@parts.example"::formatted)
                .toArray(String[]::new));

        var first = service.list("parts.example", null, 0);
        var beyond = service.list("parts.example", null, 99);
        assertThat(first.total()).isEqualTo(120);
        assertThat(first.people())
                .hasSize(50)
                .extracting(each -> each.person().name())
                .startsWith("Part 000")
                .isSorted();
        assertThat(beyond.number()).isEqualTo(2);
        assertThat(beyond.people()).hasSize(20);
    }

    @Test
    void people_are_chosen_by_how_far_they_are() {
        var result = takeIn("Inge, inge@state.example", "Actie, actie@state.example", "Uit, uit@state.example");
        activate(result.people().get(1));
        activate(result.people().get(2));
        service.switchOn(result.people().get(2).person().account(), false);

        assertThat(names("state.example", PersonState.INVITED)).containsExactly("Inge");
        assertThat(names("state.example", PersonState.ACTIVE)).containsExactly("Actie");
        assertThat(names("state.example", PersonState.OFF)).containsExactly("Uit");
    }

    @Test
    void undoing_a_list_removes_who_did_nothing_yet_and_says_who_stays() {
        takeIn("Old, old@undo.example");
        var result = takeIn("Old, old@undo.example", "New, new@undo.example", "Quick, quick@undo.example");
        activate(result.people().get(2));

        var undone = service.undo(result.id());

        assertThat(undone.removed()).extracting(Person::name).containsExactly("New");
        assertThat(undone.kept())
                .extracting(Kept::reason, kept -> kept.person().name())
                .containsExactly(tuple(Reason.ACTIVATED, "Quick"));
        assertThat(names("undo.example", null)).containsExactly("Old", "Quick");
        assertThat(service.imports()).extracting(RecentImport::id).doesNotContain(result.id());
    }

    @Test
    void a_list_of_yesterday_can_still_be_undone() {
        var result = takeIn("One, one@recent.example", "Two, two@recent.example");
        activate(result.people().getFirst());

        assertThat(service.imports())
                .filteredOn(each -> each.id().equals(result.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.by()).isEqualTo("runs-it");
                    assertThat(each.opened()).isEqualTo(2);
                    assertThat(each.waiting()).isEqualTo(1);
                });
    }

    @Test
    void a_new_link_ends_the_older_ones() {
        var invited = takeIn("Linke, linke@link.example").people().getFirst();
        var link = service.newLink(invited.person().account());

        assertThat(link.first()).isTrue();
        assertThat(link.mailed()).isFalse();
        assertThat(activation.welcome(token(Objects.requireNonNull(invited.link()))))
                .isEmpty();
        assertThat(activation.welcome(token(link.address()))).isPresent();
    }

    @Test
    void whoever_is_switched_off_has_no_working_link() {
        var invited = takeIn("Gone, gone@off.example").people().getFirst();
        service.switchOn(invited.person().account(), false);

        assertThat(activation.welcome(token(Objects.requireNonNull(invited.link()))))
                .isEmpty();
        assertThat(service.person(invited.person().account()).state()).isEqualTo(PersonState.OFF);
    }

    @Test
    void somebody_always_runs_the_installation() {
        var ada = people.openAdministrator("ada-last", "Ada", TestAccounts.PASSWORD, Languages.DUTCH)
                .account();
        assertThatThrownBy(() -> service.administrate(ada, false)).isInstanceOf(LastAdministratorException.class);
        assertThatThrownBy(() -> service.switchOn(ada, false)).isInstanceOf(LastAdministratorException.class);

        var second = people.open("second", "Second", TestAccounts.PASSWORD, Languages.DUTCH)
                .account();
        service.administrate(second, true);
        service.administrate(ada, false);

        assertThat(service.person(ada).administrator()).isFalse();
        assertThat(service.person(second).administrator()).isTrue();
    }

    @Test
    void nobody_else_gets_through_this_door() {
        testAccounts.logIn("just-a-student");

        assertThatThrownBy(() -> service.list("", null, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> takeIn("A, a@b.example")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_own_password_is_changed_with_the_present_one() {
        testAccounts.logIn("changes-it");

        assertThatThrownBy(() -> accounts.changePassword("wrong", "tulp roest vaas fiets"))
                .isInstanceOf(WrongPasswordException.class);
        assertThatThrownBy(() -> accounts.changePassword(TestAccounts.PASSWORD, "welkom welkom welkom"))
                .isInstanceOf(PasswordRefusedException.class);
        accounts.changePassword(TestAccounts.PASSWORD, "tulp roest vaas fiets");
        accounts.changePassword("tulp roest vaas fiets", "vier gele paraplu’s in de gang");

        assertThat(currentUser.isThrownOut()).isFalse();
    }

    private ImportedPeople takeIn(String... lines) {
        return service.takeIn(PastedList.parse(String.join("\n", lines)).rows(), Languages.DUTCH);
    }

    private void activate(Invited invited) {
        activation.choosePassword(token(Objects.requireNonNull(invited.link())), "tulp roest vaas fiets");
    }

    private List<String> names(String words, @Nullable PersonState state) {
        return service.list(words, state, 0).people().stream()
                .map(each -> each.person().name())
                .toList();
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
