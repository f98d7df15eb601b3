package org.programmeoffice.sandbox.probe;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class ProbeConfig {
    @Bean
    public LifecycleAware probeLifecycle() {
        return new ProbeLifecycle();
    }
}
