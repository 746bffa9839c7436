package org.driehoek.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.driehoek.insight.Order;
import org.driehoek.insight.Progress;
import org.driehoek.insight.ProgressFilter;
import org.driehoek.scenario.Language;

/** Looks for a student by name, and chooses the order. */
final class ProgressForm extends Div {
    /** Takes the filter; {@code typing} is true while somebody types, so that going back does not go through every letter. */
    @FunctionalInterface
    interface Narrowed {
        void to(ProgressFilter filter, boolean typing);
    }

    private static final int PAUSE_IN_TYPING_MS = 400;
    private static final List<Order> ORDERS = Stream.of(Order.By.values())
            .filter(by -> by != Order.By.LEVEL)
            .map(by -> new Order(by, null))
            .toList();

    private final transient Progress progress;
    private final transient Narrowed narrowed;
    private transient ProgressFilter filter;

    ProgressForm(Progress progress, ProgressFilter filter, Narrowed narrowed) {
        this.progress = progress;
        this.filter = filter;
        this.narrowed = narrowed;
        addClassName("progress-form");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("progress.look"));
        add(name(), order());
    }

    private TextField name() {
        TextField name = new TextField(getTranslation("progress.look.name"));
        name.setId("look-name");
        name.setValue(filter.words());
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        name.addValueChangeListener(
                change -> narrow(new ProgressFilter(filter.shown(), change.getValue(), filter.order(), 0), true));
        return name;
    }

    private Select<Order> order() {
        Select<Order> order = new Select<>();
        order.setId("look-order");
        order.setLabel(getTranslation("progress.order"));
        order.setItemLabelGenerator(this::inWords);
        order.setItems(Stream.concat(
                        ORDERS.stream(), progress.scenario().target().stream().map(Order::level))
                .toList());
        order.setValue(filter.order());
        order.addValueChangeListener(
                change -> narrow(new ProgressFilter(filter.shown(), filter.words(), change.getValue(), 0), false));
        return order;
    }

    private String inWords(Order order) {
        return order.dimension() == null
                ? getTranslation("progress.order." + order.by().id())
                : getTranslation(
                        "progress.order.level",
                        progress.rulebook()
                                .rubric()
                                .entry(order.dimension())
                                .name()
                                .in(Language.of(getLocale())));
    }

    private void narrow(ProgressFilter now, boolean typing) {
        if (!now.equals(filter)) {
            filter = now;
            narrowed.to(now, typing);
        }
    }
}
