package io.quarkiverse.migrator.runtime.migration;

import java.util.Objects;
import java.util.regex.Pattern;

/** Takes passwords out of what drivers say; they quote the URL, which may hold one. */
public final class Secrets {

    private static final Pattern PARAMETER = Pattern.compile("(?i)((?:password|pass|secret|token|passphrase)\\w*=)[^&;\\s]+");
    private static final Pattern USER_INFO = Pattern.compile("(://[^/\\s:@]*:)[^/\\s@]*@");

    private Secrets() {
    }

    /** The same text with stars in place of passwords. */
    public static String without(String text) {
        String plain = Objects.toString(text, "no reason given");
        return USER_INFO.matcher(PARAMETER.matcher(plain).replaceAll("$1***")).replaceAll("$1***@");
    }
}
