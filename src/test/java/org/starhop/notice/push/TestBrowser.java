package org.starhop.notice.push;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser's side of web push, written from RFC 8291 and 8188: its keys, and reading what was encrypted for them. */
class TestBrowser {

    private static final int POINT = 65;

    private final KeyPair keys = pair();
    private final byte[] auth = new byte[16];

    TestBrowser() {
        new SecureRandom().nextBytes(auth);
    }

    /** Returns what its page would tell. */
    NewSubscription at(String endpoint) {
        return new NewSubscription(endpoint, text(uncompressed()), text(auth), "https://starhop.example.org");
    }

    /** Decrypts a body in the content encoding {@code aes128gcm}. */
    String read(byte[] body) throws GeneralSecurityException {
        ByteBuffer buffer = ByteBuffer.wrap(body);
        byte[] salt = take(buffer, 16);
        buffer.getInt();
        byte[] sender = take(buffer, buffer.get());
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(publicKey(sender), true);
        byte[] info = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), uncompressed(), sender);
        byte[] both = derive(auth, agreement.generateSecret(), info, 32);
        byte[] key = derive(salt, both, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = derive(salt, both, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        String padded = new String(cipher.doFinal(take(buffer, buffer.remaining())), StandardCharsets.UTF_8);
        return padded.substring(0, padded.lastIndexOf('\2'));
    }

    /** Reads a point on P-256, as in an application server key. */
    static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 33, POINT));
        var curve = ((ECPublicKey) pair().getPublic()).getParams();
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    private byte[] uncompressed() {
        ECPoint point = ((ECPublicKey) keys.getPublic()).getW();
        return join(new byte[] {4}, fixed(point.getAffineX()), fixed(point.getAffineY()));
    }

    private static byte[] fixed(BigInteger number) {
        byte[] bytes = new byte[33 + 32];
        byte[] own = number.toByteArray();
        System.arraycopy(own, 0, bytes, bytes.length - own.length, own.length);
        return Arrays.copyOfRange(bytes, bytes.length - 32, bytes.length);
    }

    /** HKDF with SHA-256, for at most one block. */
    private static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(hmac(salt, secret), join(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
