package org.programmeoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/pmo/PG-1, , /pmo/PG-1",
        "/pmo/PG-1, a=1&b=%20x, /pmo/PG-1?a=1&b=%20x",
        "/pmo/PG-1, q=a|b{c}^d, /pmo/PG-1?q=a%7Cb%7Bc%7D%5Ed",
        "/pmo/PG-1, q=100%&r=%zz, /pmo/PG-1?q=100%25&r=%25zz",
        "/pmo/[x]|, , /pmo/%5Bx%5D%7C",
        "/pmo/PG-1, q=\u00e9\ud83d\ude00, /pmo/PG-1?q=%C3%A9%F0%9F%98%80"
    })
    void everyAddressThatABrowserSendsCanBeComeBackTo(String path, @Nullable String query, String expected) {
        assertThat(ReturnAddress.of(request(path, query)).toString()).isEqualTo("http://[::1]:2990" + expected);
    }

    @SuppressWarnings("JdkObsolete") // the servlet API answers with a StringBuffer
    private static HttpServletRequest request(String path, @Nullable String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURL" -> new StringBuffer("http://[::1]:2990" + path);
                    case "getRequestURI" -> path;
                    default -> query;
                });
    }
}
