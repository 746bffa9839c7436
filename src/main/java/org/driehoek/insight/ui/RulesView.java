package org.driehoek.insight.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.insight.RuleCard;
import org.driehoek.insight.RulebookPage;
import org.driehoek.insight.RulebookService;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;

/**
 * UC-043: Look up a rule. Says of every rule in plain words what it finds or does, with its sizes, its sources and how often it
 * fired; an address that ends with # and the id of a rule opens that rule.
 */
@Route("rules")
@Menu(title = "rules.name", order = 16)
@PermitAll
class RulesView extends Page {
    private final transient RulebookService service;
    private final RulesForm form = new RulesForm(this::show);
    private final Paragraph found = new Paragraph();
    private final RuleList list = new RuleList();
    private final Notice notice = new Notice();
    private transient @Nullable RulebookPage rulebook;

    RulesView(RulebookService service) {
        super("rules");
        this.service = service;
        found.addClassName("quiet");
        found.getElement().setAttribute("role", "status");
    }

    @Override
    protected String name() {
        return getTranslation("rules.name");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // Only the browser knows what stands after the #, and it may change while the page stands.
        getElement()
                .addEventListener(
                        "rule-asked",
                        event -> ask(event.getEventData().get("event.detail").asString("")))
                .addEventData("event.detail");
        getElement().executeJs("""
                const tell = () => {
                  const asked = decodeURIComponent(location.hash.slice(1));
                  if (asked) {
                    this.dispatchEvent(new CustomEvent('rule-asked', { detail: asked }));
                  }
                };
                this.asked = tell;
                window.addEventListener('hashchange', tell);
                setTimeout(tell);""");
    }

    @Override
    protected void write() {
        removeAll();
        RulebookPage page = service.rulebook();
        rulebook = page;
        add(new PageHeader().title(name()).lead(getTranslation("rules.lead")));
        if (page.rules().isEmpty()) {
            add(new EmptyState(getTranslation("rules.broken"), getTranslation("rules.broken.words")));
            return;
        }
        form.write(words(), RulePart.of(page.rules()));
        add(about(page), notice, form, found, list);
        show();
    }

    private Component about(RulebookPage page) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        String since = day.format(page.since().atZone(ZoneId.systemDefault()));
        Section about = new Section(
                new Paragraph(getTranslation("rules.about")),
                new Paragraph(getTranslation("rules.about.sizes")),
                new Paragraph(getTranslation("rules.about.version")),
                new Paragraph(getTranslation("rules.about.counts", since, page.talks())));
        about.addClassNames("sheet", "about-rules");
        return about;
    }

    private RuleWords words() {
        return new RuleWords(this, Objects.requireNonNull(rulebook), Language.of(getLocale()));
    }

    void show() {
        RuleWords words = words();
        List<RuleCard> shown = words.rulebook().rules().stream()
                .filter(form.part()::holds)
                .filter(rule -> words.tells(rule, form.words()))
                .toList();
        found.setText(getTranslation("rules.found", shown.size()));
        list.show(words, shown);
    }

    /** Opens the rule of an id, whatever was searched for; says so when there is no such rule now. */
    void ask(String id) {
        RuleWords words = words();
        notice.hush();
        words.rulebook().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        rule -> open(words, rule),
                        () -> notice.say(getTranslation("rules.gone", id), getTranslation("rules.gone.words")));
    }

    private void open(RuleWords words, RuleCard rule) {
        if (!form.part().holds(rule) || !words.tells(rule, form.words())) {
            form.clear();
            show();
        }
        list.open(words, rule).ifPresent(details -> details.getElement().executeJs("""
                document.querySelectorAll('.rule.asked').forEach((rule) => rule.classList.remove('asked'));
                this.classList.add('asked');
                this.scrollIntoView({ block: 'start' });
                this.querySelector('summary').focus({ preventScroll: true });"""));
    }
}
