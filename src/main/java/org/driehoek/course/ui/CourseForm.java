package org.driehoek.course.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.driehoek.base.Languages;
import org.driehoek.course.CourseSettings;

/** Asks what can be chosen for a course. */
final class CourseForm extends Div {
    private static final int YEARS_BACK = 3;
    private static final int YEARS_ON = 2;

    private final TextField name = new TextField();
    private final Select<Integer> year = new Select<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();

    /** Creates a form with years around this one. */
    CourseForm(Year now) {
        addClassName("course-form");
        name.setMaxLength(CourseSettings.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        year.setItems(years(now.getValue()));
        year.setItemLabelGenerator(Moments::schoolYear);
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(Moments::zone);
        zone.setManualValidation(true);
        language.setItems(Languages.all());
        add(name, year, language, zone);
    }

    private static List<Integer> years(int now) {
        return IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_ON).boxed().toList();
    }

    void show(CourseSettings settings) {
        name.setValue(settings.name());
        if (!year.getListDataView().contains(settings.schoolYear())) {
            year.getListDataView().addItem(settings.schoolYear());
        }
        year.setValue(settings.schoolYear());
        zone.setValue(settings.zone());
        language.setValue(settings.language());
    }

    /** Begins a form for a course that is not there yet. */
    void begin(int schoolYear, ZoneId usual, Locale reader) {
        year.setValue(schoolYear);
        zone.setValue(usual);
        language.setValue(reader);
    }

    /** Writes the labels. */
    void write() {
        name.setLabel(getTranslation("course.field.name"));
        name.setHelperText(getTranslation("course.field.name.help"));
        year.setLabel(getTranslation("course.field.year"));
        zone.setLabel(getTranslation("course.field.zone"));
        zone.setHelperText(getTranslation("course.field.zone.help"));
        language.setLabel(getTranslation("course.field.language"));
        language.setHelperText(getTranslation("course.field.language.help"));
        language.setItemLabelGenerator(each -> getTranslation("course.language." + each.getLanguage()));
    }

    /** Returns what was asked for; nothing, with the reasons beside the fields, when it cannot be. */
    Optional<CourseSettings> settings() {
        name.setErrorMessage(getTranslation("course.field.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        zone.setErrorMessage(getTranslation("course.field.zone.missing"));
        zone.setInvalid(zone.getValue() == null);
        if (name.isInvalid()) {
            name.focus();
            return Optional.empty();
        }
        if (zone.isInvalid()) {
            zone.focus();
            return Optional.empty();
        }
        return Optional.of(new CourseSettings(name.getValue(), zone.getValue(), language.getValue(), year.getValue()));
    }
}
