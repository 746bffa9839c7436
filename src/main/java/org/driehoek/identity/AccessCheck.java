package org.driehoek.identity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Stands before every door and lets in whom {@link Access} names. Whoever is refused learns nothing: a thing of somebody
 * else's and a thing that does not exist are refused alike.
 */
final class AccessCheck implements MethodInterceptor {

    private final Supplier<CurrentUser> currentUser;
    private final Supplier<Scopes> scopes;

    AccessCheck(Supplier<CurrentUser> currentUser, Supplier<Scopes> scopes) {
        this.currentUser = currentUser;
        this.scopes = scopes;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Class<?> service = call.getMethod().getDeclaringClass();
        Object target = call.getThis();
        Access access = Doors.access(call.getMethod(), target == null ? service : target.getClass());
        if (access == null || !admits(access, call)) {
            throw new AccessDeniedException(
                    service.getSimpleName() + "." + call.getMethod().getName() + " is not for this person.");
        }
        return call.proceed();
    }

    private boolean admits(Access access, MethodInvocation call) {
        List<Right> rights = Arrays.asList(access.value());
        if (rights.contains(Right.ANYONE)) {
            return true;
        }
        SignedIn person = currentUser.get().find().orElse(null);
        if (person == null) {
            return false;
        }
        return rights.contains(Right.OWN)
                || (rights.contains(Right.ADMIN) && person.administrator())
                || admitsInCourse(rights.stream().filter(Right::inCourse).toList(), person, call);
    }

    private boolean admitsInCourse(List<Right> rights, SignedIn person, MethodInvocation call) {
        if (rights.isEmpty()) {
            return false;
        }
        List<Object> things =
                Ids.in(call.getArguments()).filter(scopes.get()::know).toList();
        if (things.isEmpty()) {
            throw new IllegalStateException(
                    call.getMethod() + " asks for a right in a course, and no argument belongs to one.");
        }
        return things.stream()
                .allMatch(
                        thing -> rights.stream().anyMatch(right -> scopes.get().grants(person, right, thing)));
    }
}
