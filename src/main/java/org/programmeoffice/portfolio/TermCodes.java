package org.programmeoffice.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.programmeoffice.access.Role;
import org.programmeoffice.common.InitiativeKind;

/** What a house may name itself. A code is the key of a text; behind it stands a fixed value that no label changes. */
public final class TermCodes {
    /** The languages in which things have names. */
    public static final List<String> LANGUAGES = List.of("en", "nl");

    private TermCodes() {}

    /** Returns the codes in the order in which they are shown. */
    public static List<String> all() {
        var codes = new ArrayList<String>();
        for (var kind : InitiativeKind.values()) {
            codes.add("pmo.portfolio.kind." + kind.name().toLowerCase(Locale.ROOT));
        }
        codes.add("pmo.portfolio.children.of.portfolio");
        codes.add("pmo.portfolio.children.of.programme");
        codes.add("pmo.portfolio.home.list");
        Arrays.stream(LifecycleState.values()).map(LifecycleState::textKey).forEach(codes::add);
        for (var field : List.of(ProfileField.CATEGORY, ProfileField.TIER)) {
            field.codes().forEach(code -> codes.add(field.textKey(code)));
        }
        Arrays.stream(ProfileField.values()).map(ProfileField::textKey).forEach(codes::add);
        Arrays.stream(Role.values()).map(Role::textKey).forEach(codes::add);
        return codes;
    }
}
