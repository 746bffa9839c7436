package org.driehoek.scenario.language;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.TreeMap;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;

/** The reference: a condition as the CEL library understands it. */
final class Cel {

    private final Map<String, Role> roles;
    private final String main;
    private final CelCompiler compiler;

    Cel(Map<String, Role> roles, String main) {
        this.roles = roles;
        this.main = main;
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
        roles.forEach((id, role) -> Variable.of(role).forEach(variable -> {
            builder.addVar(id + "." + variable.id(), SimpleType.INT);
            if (id.equals(main)) {
                builder.addVar(variable.id(), SimpleType.INT);
            }
        }));
        builder.addVar("turn", SimpleType.INT);
        for (String word : new String[] {"phase", "mood", "stance"}) {
            builder.addVar(word, SimpleType.STRING);
        }
        for (String test : new String[] {
            "said", "told", "agreed", "agreedKind", "just", "open", "missed", "happened", "present", "prepared"
        }) {
            declare(builder, test, SimpleType.BOOL);
        }
        declare(builder, "count", SimpleType.INT);
        compiler = builder.build();
    }

    private static void declare(CelCompilerBuilder builder, String name, CelType type) {
        builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name + "_string", type, SimpleType.STRING)));
    }

    /** Returns what CEL says; throws when CEL does not accept the condition. */
    @SuppressWarnings("Immutable") // The circumstances of a test do not change while it runs.
    boolean holds(String condition, Circumstances now) throws Exception {
        CelRuntimeBuilder runtime = CelRuntimeFactory.standardCelRuntimeBuilder();
        runtime.addFunctionBindings(
                CelFunctionBinding.from("said_string", String.class, now::said),
                CelFunctionBinding.from("told_string", String.class, now::told),
                CelFunctionBinding.from("agreed_string", String.class, now::agreed),
                CelFunctionBinding.from(
                        "agreedKind_string",
                        String.class,
                        id -> now.agreedKind(Named.find(StepKind.class, id).orElseThrow())),
                CelFunctionBinding.from("count_string", String.class, id ->
                        (long) now.count(Named.find(Act.class, id).orElseThrow())),
                CelFunctionBinding.from(
                        "just_string",
                        String.class,
                        id -> now.just(Named.find(Act.class, id).orElseThrow())),
                CelFunctionBinding.from("missed_string", String.class, now::missed),
                CelFunctionBinding.from("happened_string", String.class, now::happened),
                CelFunctionBinding.from("open_string", String.class, now::open),
                CelFunctionBinding.from("present_string", String.class, now::present),
                CelFunctionBinding.from("prepared_string", String.class, now::prepared));
        CelRuntime built = runtime.build();
        return (boolean)
                built.createProgram(compiler.compile(condition).getAst()).eval(values(now));
    }

    private Map<String, Object> values(Circumstances now) {
        Map<String, Object> values = new TreeMap<>();
        roles.forEach((id, role) -> Variable.of(role).forEach(variable -> {
            values.put(id + "." + variable.id(), (long) now.value(id, variable));
            if (id.equals(main)) {
                values.put(variable.id(), (long) now.value(id, variable));
            }
        }));
        values.put("turn", (long) now.turn());
        values.put("phase", now.phase().id());
        values.put("mood", now.mood().id());
        values.put("stance", now.stance().id());
        return values;
    }
}
