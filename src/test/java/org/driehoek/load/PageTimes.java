package org.driehoek.load;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who opens pages and looks at the clock: how long the server takes to build a page and all that it shows. */
final class PageTimes implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final int WARM_UP = 5;

    /**
     * How long a page took.
     *
     * @param half the median, in milliseconds
     * @param slow what 95 in 100 stayed under, in milliseconds
     * @param worst the slowest, in milliseconds
     */
    record Times(String page, double half, double slow, double worst, int bytes) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "| %-44s | %8.1f | %8.1f | %8.1f | %,9d |", page, half, slow, worst, bytes);
        }
    }

    private record Opened(double milliseconds, String body) {}

    private final String server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    PageTimes(String server) {
        this.server = server;
    }

    PageTimes logIn(String username, String password) throws Exception {
        String page = get("/login").body();
        Matcher token = TOKEN.matcher(page);
        String form = "username=" + encoded(username) + "&password=" + encoded(password)
                + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("error")) {
            throw new IllegalStateException(username + " was not let in: " + answer.statusCode() + " " + to);
        }
        return this;
    }

    /**
     * Opens a page a number of times, each time in a new tab.
     *
     * @param name what the page is called in the report
     * @param address without a slash in front; may have a query
     * @param expected words that the page must show
     */
    Times measure(String name, String address, String expected, int times) throws Exception {
        List<Double> taken = new ArrayList<>();
        String body = "";
        for (int each = 0; each < WARM_UP + times; each++) {
            Opened opened = open(address);
            body = opened.body();
            if (each >= WARM_UP) {
                taken.add(opened.milliseconds());
            }
        }
        if (!body.contains(expected)) {
            throw new IllegalStateException(address + " does not show \"" + expected + "\": "
                    + body.substring(0, Math.min(body.length(), 2_000)));
        }
        taken.sort(null);
        return new Times(
                name, taken.get(taken.size() / 2), taken.get(taken.size() * 95 / 100), taken.getLast(), body.length());
    }

    /** Opens the shell as Vaadin's client does, and then asks for the page, in which the whole view is built; times the latter. */
    private Opened open(String address) throws Exception {
        String shell = get("/?v-r=init&location=&query=").body();
        String[] parts = address.split("\\?", 2);
        String navigate = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"%s","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""".formatted(found(KEY, shell), parts[0], parts.length > 1 ? parts[1] : "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/?v-r=uidl&v-uiId=" + found(UI, shell)))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(navigate))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        double taken = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return new Opened(taken, answer.body());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(text.length(), 500)));
        }
        return matcher.group(1);
    }

    HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
