package org.driehoek.identity.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Brings passwords into one Unicode form before they are hashed or compared: the same é can reach us as one sign or as two,
 * depending on the keyboard.
 */
final class UnicodePasswords implements PasswordEncoder {

    private final PasswordEncoder hashes;

    UnicodePasswords(PasswordEncoder hashes) {
        this.hashes = hashes;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.encode(composed(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return hashes.matches(composed(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashes.upgradeEncoding(hash);
    }

    private static @Nullable String composed(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
