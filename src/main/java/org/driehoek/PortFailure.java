package org.driehoek;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Recognises a port that something else listens on. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFailure extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port " + cause.getPort() + " is in use.",
                "Stop what listens there, or choose another: make run PORT=9090, or PORT=9090 java -jar driehoek.jar.",
                failure);
    }
}
