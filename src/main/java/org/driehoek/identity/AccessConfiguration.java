package org.driehoek.identity;

import java.lang.reflect.Method;
import org.aopalliance.aop.Advice;
import org.driehoek.identity.Access.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.DelegatingTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * Puts three guards before every door, from the outside in: the check of {@link Access}; for calls that the audit log keeps,
 * the method's own transaction, but one that can be written in, which the service joins; and the audit log's writer. So what
 * was done and that it was done are stored together or not at all.
 *
 * <p>Guards are built before all other beans, and ask for what they need when they are first called.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final int OUTSIDE_TRANSACTIONS = Ordered.HIGHEST_PRECEDENCE + 1000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor accessCheck(ObjectProvider<CurrentUser> currentUser, ObjectProvider<Scopes> scopes) {
        return guard(0, new EveryDoor(), new AccessCheck(currentUser::getObject, scopes::getObject));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor auditedTransaction(BeanFactory beans) {
        var declared = new AnnotationTransactionAttributeSource();
        var transaction = new TransactionInterceptor();
        transaction.setBeanFactory(beans);
        transaction.setTransactionAttributeSource(
                (method, type) -> writable(declared.getTransactionAttribute(method, type)));
        return guard(1, new AuditedDoor(), transaction);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor auditWriter(
            ObjectProvider<AuditLog> log, ObjectProvider<CurrentUser> currentUser, ObjectProvider<Scopes> scopes) {
        return guard(2, new AuditedDoor(), new AuditWriter(log::getObject, currentUser::getObject, scopes::getObject));
    }

    private static Advisor guard(int place, EveryDoor where, Advice advice) {
        var guard = new DefaultPointcutAdvisor(where, advice);
        guard.setOrder(OUTSIDE_TRANSACTIONS + place);
        return guard;
    }

    private static @Nullable TransactionAttribute writable(@Nullable TransactionAttribute declared) {
        return declared == null ? null : new Writable(declared);
    }

    /** Chooses the public methods of public services. */
    private static class EveryDoor extends StaticMethodMatcherPointcut {

        EveryDoor() {
            setClassFilter(Doors::hasDoors);
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            return Doors.isDoor(method);
        }
    }

    /** Chooses those of them whose calls the audit log keeps. */
    private static final class AuditedDoor extends EveryDoor {

        @Override
        public boolean matches(Method method, Class<?> type) {
            Access access = Doors.access(method, type);
            return super.matches(method, type) && access != null && access.audit() != Audit.NO;
        }
    }

    /** The transaction that a method asks for, but never one for reading only. */
    private static final class Writable extends DelegatingTransactionAttribute {

        private static final long serialVersionUID = 1;

        Writable(TransactionAttribute declared) {
            super(declared);
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }
    }
}
