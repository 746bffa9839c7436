package org.driehoek.identity;

import java.util.Optional;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All scopes of the application, asked by the type of a thing. */
@Component
class Scopes {

    private final ObjectProvider<Scope<?>> scopes;

    Scopes(ObjectProvider<Scope<?>> scopes) {
        this.scopes = scopes;
    }

    boolean know(Object thing) {
        return of(thing.getClass()) != null;
    }

    boolean grants(SignedIn person, Right right, Object thing) {
        return grantsOne(of(thing.getClass()), person, right, thing);
    }

    private static <T> boolean grantsOne(@Nullable Scope<T> scope, SignedIn person, Right right, Object thing) {
        return scope != null && scope.grants(person, right, scope.kind().cast(thing));
    }

    Optional<LearnerId> learner(Object thing) {
        return thing instanceof LearnerId learner ? Optional.of(learner) : learnerOf(of(thing.getClass()), thing);
    }

    private static <T> Optional<LearnerId> learnerOf(@Nullable Scope<T> scope, Object thing) {
        return scope == null ? Optional.empty() : scope.learner(scope.kind().cast(thing));
    }

    /** Returns what a thing is called, by the simple name of its id's type. */
    Optional<String> name(String kind, UUID thing) {
        return scopes.stream()
                .filter(scope -> scope.kind().getSimpleName().equals(kind))
                .findFirst()
                .flatMap(scope -> nameOf(scope, thing));
    }

    private static <T> Optional<String> nameOf(Scope<T> scope, UUID thing) {
        return scope.name(Ids.id(scope.kind(), thing));
    }

    private @Nullable Scope<?> of(Class<?> kind) {
        return scopes.stream().filter(scope -> scope.kind() == kind).findFirst().orElse(null);
    }
}
