package org.driehoek;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** An address that always fails, with a text that no reader may ever see. */
@TestComponent
@Controller
public class BrokenPage {

    public static final String SECRET = "the inside of the application";

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException(SECRET);
    }
}
