package dev.metier.embedding.engine;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;

/** The engine makes no vectors at the moment; what it was asked is not at fault. */
public final class EngineUnavailable extends MetierException {

    private static final long serialVersionUID = 1;

    public EngineUnavailable(String detail) {
        super(ErrorCode.SERVICE_UNAVAILABLE, detail);
    }
}
