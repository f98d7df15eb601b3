package org.programmeoffice.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.programmeoffice.common.Outcome;
import org.programmeoffice.common.Refusal;

/**
 * A second question that the host asks administrators before they change the site. A page can send them to the host's form; a
 * request by a script can not, so it is refused and says where to confirm.
 */
public final class Confirmation {
    private final WebSudoManager webSudo;

    public Confirmation(WebSudoManager webSudo) {
        this.webSudo = webSudo;
    }

    /** Returns what the use case answers if the administrator confirmed lately, otherwise a refusal; then nothing has run. */
    public <T> Outcome<T> before(HttpServletRequest request, Supplier<Outcome<T>> useCase) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException unconfirmed) {
            return Outcome.refused(new Refusal.Forbidden("pmo.error.unconfirmed", Set.of()));
        }
        return useCase.get();
    }
}
