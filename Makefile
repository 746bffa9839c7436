# The front door. Works with any "java" on the path: it looks for a JDK 25 (or newer) by itself.
#
#   make run            build when needed, start with demo accounts on http://localhost:8080 (PORT=9090 for another)
#   make test           everything: engine, content, services on H2 and PostgreSQL, screens, a real browser
#   make testbench-compile   compile the tests that need a Vaadin licence to run
#   make check          the content: compile it and play its talks
#   make bench          measure a turn, an assessment, a compile (ONLY=name for one)
#   make mutants        change the engine's Java a little at a time and count what its tests notice (half an hour)
#   make goldens        write the golden transcripts of all played talks again; read the difference
#   make screens        one contact sheet of every page, language, width and theme
#   make load-data      fill an empty database with 2,000 students and 200,000 attempts, and one student with 500 (DATA=./load, STUDENTS=… COURSES=… ATTEMPTS=… SEED=…)
#   make page-times     fill an H2 (DATA=./load) and a PostgreSQL like that, unless filled, and measure every page on them
#   make clean

SHELL := /bin/sh
PORT ?= 8080
DATA ?= ./data
MVN ?= mvn
MVN_FLAGS ?= -B -q

# A JDK counts when it has a compiler and its release file names version 25 or newer.
FIND_JDK := for home in "$$JAVA_HOME" $$(/usr/libexec/java_home -v 25+ 2>/dev/null) \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /opt/jdk/* "$$HOME"/.sdkman/candidates/java/* "$$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do \
      [ -x "$$home/bin/javac" ] && [ -f "$$home/release" ] || continue; \
      version=$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release"); \
      [ "$${version:-0}" -ge 25 ] && { echo "$$home"; break; }; \
    done
JDK := $(shell $(FIND_JDK))

JAR := target/driehoek.jar
SOURCES := $(shell find pom.xml src/main content frontend/public -type f 2>/dev/null)
# Older Mavens call what newer JDKs warn of; the warnings say nothing about Driehoek.
QUIET := --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
BUILD = JAVA_HOME="$(JDK)" MAVEN_OPTS="$(QUIET) $$MAVEN_OPTS" $(MVN) $(MVN_FLAGS)

.PHONY: run test testbench-compile check bench mutants goldens screens load-data page-times clean jdk
.DEFAULT_GOAL := run

jdk:
	@[ -n "$(JDK)" ] || { echo "Driehoek needs a JDK 25 or newer, and none was found. Install one (for example Temurin 25) or set JAVA_HOME to it." >&2; exit 2; }
	@command -v $(MVN) >/dev/null || { echo "Driehoek needs Maven 3.8 or newer, and there is no \"$(MVN)\" on the path." >&2; exit 2; }

$(JAR): $(SOURCES) | jdk
	@echo "Building Driehoek with $(JDK) … (the first time, Maven fetches libraries for some minutes)"
	@$(BUILD) package -DskipTests -Dspotless.apply.skip=true -Dspotless.check.skip=true
	@touch $(JAR)

run: $(JAR)
	@echo ""
	@echo "Driehoek starts on http://localhost:$(PORT)"
	@echo "  students   sanne, youssef"
	@echo "  lecturer   lecturer"
	@echo "  trainer    trainer"
	@echo "  admin      admin"
	@echo "  password   driehoek (for all; demonstration only)"
	@echo "  data       $(DATA)   stop with Ctrl+C; nothing is lost"
	@echo ""
	@mkdir -p "$(DATA)"
	@PORT=$(PORT) DRIEHOEK_DATA="$(DATA)" SPRING_PROFILES_ACTIVE=demo "$(JDK)/bin/java" -jar $(JAR)

test: jdk
	@JAVA_HOME="$(JDK)" $(MVN) -B test

# Only compiles: running these tests needs a Vaadin licence, see README.md.
testbench-compile: jdk
	@$(BUILD) test-compile -Ptestbench

check: $(JAR)
	@"$(JDK)/bin/java" -jar $(JAR) check content/

bench: jdk
	@$(TEST_PROGRAM)
	@$(RUN_TEST_PROGRAM) org.driehoek.bench.Bench $(if $(ONLY),'$(ONLY)')

TEST_PROGRAM = $(BUILD) test-compile dependency:build-classpath -Dmdep.outputFile=target/test-class-path -Dmdep.includeScope=test
RUN_TEST_PROGRAM = "$(JDK)/bin/java" -Xmx2g -cp "target/test-classes:target/classes:$$(cat target/test-class-path)"

load-data: jdk
	@$(TEST_PROGRAM)
	@DRIEHOEK_DATA="$(DATA)" $(RUN_TEST_PROGRAM) org.driehoek.load.LoadData

page-times: jdk
	@$(TEST_PROGRAM)
	@DRIEHOEK_DATA="$(DATA)" $(RUN_TEST_PROGRAM) org.driehoek.load.PageBench

mutants: jdk
	@$(BUILD) test-compile org.pitest:pitest-maven:mutationCoverage -Pmutants

goldens: jdk
	@$(BUILD) test -Dtest=GoldenTest -Dgoldens.write=true -Dsurefire.failIfNoSpecifiedTests=false

screens: jdk
	@$(BUILD) test -Dgroups=screens -DexcludedGroups= -Dsurefire.failIfNoSpecifiedTests=false

clean:
	@rm -rf target
