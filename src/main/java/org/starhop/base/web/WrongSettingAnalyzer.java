package org.starhop.base.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which setting to fix, instead of a stack trace. */
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<WrongSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongSetting cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
