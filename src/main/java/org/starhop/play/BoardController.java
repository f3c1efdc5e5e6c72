package org.starhop.play;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.starhop.base.Secrets;
import org.starhop.child.PairedDevice;
import tools.jackson.databind.json.JsonMapper;

/** Sends a tablet its board, or says that it already has the latest. */
@RestController
class BoardController {

    private final Boards boards;
    private final JsonMapper json;

    BoardController(Boards boards, JsonMapper json) {
        this.boards = boards;
        this.json = json;
    }

    @GetMapping("/play/api/board")
    ResponseEntity<byte[]> board(
            @RequestAttribute("org.starhop.child.PairedDevice") PairedDevice device,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        Board board = boards.of(device);
        String tag = tag(board);
        if (tag.equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(board));
    }

    /**
     * Returns a fingerprint of everything but the time of the request. It is weak, because compression may change the
     * bytes.
     */
    private String tag(Board board) {
        String content = json.writeValueAsString(board.device())
                + json.writeValueAsString(board.leave())
                + json.writeValueAsString(board.children());
        return "W/\"" + Objects.requireNonNull(Secrets.hash(content)).substring(0, 24) + "\"";
    }
}
