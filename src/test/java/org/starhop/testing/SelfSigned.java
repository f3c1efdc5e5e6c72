package org.starhop.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost made for this test, in the proxies' format, and a client that trusts only it. */
public final class SelfSigned {

    private static final char[] PASSWORD = "starhop".toCharArray();

    private SelfSigned() {}

    /** Writes {@code certificate.pem} and {@code key.pem}, and returns what a client needs. */
    public static SSLContext in(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("store.p12");
        make(store);
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        write(
                folder.resolve("certificate.pem"),
                "CERTIFICATE",
                keys.getCertificate("proxy").getEncoded());
        write(
                folder.resolve("key.pem"),
                "PRIVATE KEY",
                keys.getKey("proxy", PASSWORD).getEncoded());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("proxy", keys.getCertificate("proxy"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** Returns what a server needs that presents the certificate made by {@link #in}. */
    public static SSLContext server(Path folder) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(folder.resolve("store.p12").toFile(), PASSWORD);
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void make(Path store) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String options = "-genkeypair -alias proxy -keyalg EC -dname CN=localhost -ext SAN=dns:localhost,ip:127.0.0.1"
                + " -validity 2 -storetype PKCS12 -storepass starhop -keystore " + store;
        Process making = new ProcessBuilder((tool + " " + options).split(" "))
                .inheritIO()
                .start();
        if (!making.waitFor(1, TimeUnit.MINUTES) || making.exitValue() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }
}
