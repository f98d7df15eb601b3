package org.programmeoffice.access;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.programmeoffice.common.UserKey;

/** People who are there once they are named; a name is the key with a capital. */
public final class InMemoryPeople implements People {
    private final TreeMap<String, Boolean> active = new TreeMap<>();
    private final Set<UserKey> administrators = new HashSet<>();
    private final Set<UserKey> creators = new HashSet<>();

    public UserKey person(String key) {
        active.put(key, true);
        return new UserKey(key);
    }

    public UserKey inactive(String key) {
        active.put(key, false);
        return new UserKey(key);
    }

    public UserKey administrator(String key) {
        administrators.add(person(key));
        return new UserKey(key);
    }

    public UserKey creator(String key) {
        creators.add(person(key));
        return new UserKey(key);
    }

    @Override
    public boolean isAdministrator(UserKey person) {
        return administrators.contains(person);
    }

    @Override
    public boolean mayCreateInitiatives(UserKey person) {
        return creators.contains(person);
    }

    @Override
    public boolean isActive(UserKey person) {
        return active.getOrDefault(person.value(), false);
    }

    @Override
    public String displayName(UserKey person) {
        var key = person.value();
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    @Override
    public List<Person> byName(UserKey actor, String text, int limit) {
        return active.keySet().stream()
                .filter(key -> active.getOrDefault(key, false) && key.contains(text))
                .map(key -> new Person(new UserKey(key), displayName(new UserKey(key))))
                .limit(limit)
                .toList();
    }
}
