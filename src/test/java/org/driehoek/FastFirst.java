package org.driehoek;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Runs tests without an application first, slow ones and those in a browser last: a mistake shows as soon as it can. */
public final class FastFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparingInt(FastFirst::cost)
                        .thenComparing(descriptor -> descriptor.getTestClass().getName()));
    }

    private static int cost(ClassDescriptor test) {
        var slow = AnnotatedElementUtils.findAllMergedAnnotations(test.getTestClass(), Tag.class);
        if (!slow.isEmpty()) {
            return slow.stream().anyMatch(tag -> tag.value().equals("browser")) ? 3 : 2;
        }
        return AnnotatedElementUtils.hasAnnotation(test.getTestClass(), SpringBootTest.class) ? 1 : 0;
    }
}
