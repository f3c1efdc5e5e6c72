package org.starhop.play;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.starhop.base.DomainException;
import org.starhop.base.web.EarlyEnd;

/** Turns errors in the play API into problem documents. */
@RestControllerAdvice(basePackageClasses = PlayErrors.class)
class PlayErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PlayErrors.class);

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException cause) {
        LOG.debug("A request could not be read", cause);
        return Problems.of(HttpStatus.BAD_REQUEST, "unreadable", "This is not the JSON that the API describes.");
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException cause) {
        LOG.debug("A request was not valid", cause);
        return Problems.of(
                HttpStatus.BAD_REQUEST, "invalid", "Some part is missing or has another form than the API says.");
    }

    @ExceptionHandler({ServletRequestBindingException.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail incomplete(Exception cause) {
        LOG.debug("A request was not complete", cause);
        return Problems.of(HttpStatus.BAD_REQUEST, "invalid", "Some part of the address is missing or wrong.");
    }

    @ExceptionHandler
    ProblemDetail wrongMethod(HttpRequestMethodNotSupportedException cause) {
        return Problems.of(
                HttpStatus.METHOD_NOT_ALLOWED, "method", "This address does not take " + cause.getMethod() + ".");
    }

    @ExceptionHandler
    ProblemDetail wrongType(HttpMediaTypeNotSupportedException cause) {
        return Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "json-only", "Send application/json.");
    }

    @ExceptionHandler
    ProblemDetail notFound(DomainException.NotFound cause) {
        return Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no such thing.");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception cause) throws Exception {
        if (EarlyEnd.isIn(cause)) {
            throw cause;
        }
        LOG.error("The play API failed", cause);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "Something went wrong here. Try again later.");
    }
}
