package org.starhop.base.access;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Service;
import org.starhop.base.AuditTrail;

/** Puts {@link AllowedInterceptor} in front of every public service method, outside its transaction. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor allowedAdvisor(
            ObjectProvider<ChildAccess> access, ObjectProvider<Standing> standing, ObjectProvider<AuditTrail> audit) {
        var advisor =
                new DefaultPointcutAdvisor(new PublicServiceMethods(), new AllowedInterceptor(access, standing, audit));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static final class PublicServiceMethods extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(java.lang.reflect.Method method, Class<?> type) {
            return type.getName().startsWith("org.starhop.")
                    && java.lang.reflect.Modifier.isPublic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && AnnotationUtils.findAnnotation(type, Service.class) != null;
        }
    }
}
