package org.starhop.notice.push;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts to push services: only to addresses that the given resolver finds, without following redirects, keeping cookies, or
 * reading what they answer beyond its status.
 */
@Component
class PushClient implements DisposableBean {

    private static final int SECONDS = 10;
    private static final int MOST_CONNECTIONS = 20;

    /** Seconds for all of a request: one byte now and then is in time for every other limit. */
    private static final int DEADLINE = 30;

    private static final Http1Config SHORT_HEADS =
            Http1Config.custom().setMaxLineLength(8192).setMaxHeaderCount(100).build();

    private final CloseableHttpClient http;

    @Autowired
    PushClient(PushAddresses addresses) {
        this(addresses.names(), null);
    }

    /** @param tls how to trust a server; null for the platform's way */
    PushClient(DnsResolver names, @Nullable TlsSocketStrategy tls) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(SHORT_HEADS)
                        .build())
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(SECONDS, TimeUnit.SECONDS)
                        .setSocketTimeout(SECONDS, TimeUnit.SECONDS)
                        .build());
        if (tls != null) {
            connections.setTlsSocketStrategy(tls);
        }
        http = HttpClients.custom()
                .setConnectionManager(connections.build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(SECONDS, TimeUnit.SECONDS)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    /** Returns the status that the push service answers. */
    int post(String endpoint, Map<String, String> headers, byte[] body) throws IOException {
        HttpPost post = new HttpPost(endpoint);
        CompletableFuture.delayedExecutor(DEADLINE, TimeUnit.SECONDS).execute(post::abort);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_OCTET_STREAM));
        try (ClassicHttpResponse response = http.executeOpen(null, post, null)) {
            return response.getCode();
        }
    }

    @Override
    public void destroy() throws IOException {
        http.close();
    }
}
