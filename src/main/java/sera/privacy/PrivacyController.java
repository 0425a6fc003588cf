package sera.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import sera.shared.Person;
import sera.web.WebSettings;

/// What is kept, and what its owner can do with it.
@Controller
class PrivacyController {
    /// One part of what is kept, for the page.
    record Kept(String name, int count) {}

    private final Privacy privacy;
    private final WebSettings web;

    PrivacyController(Privacy privacy, WebSettings web) {
        this.privacy = privacy;
        this.web = web;
    }

    @GetMapping("/privacy")
    String page(Optional<Person> me, HttpServletRequest request, Model model) {
        model.addAttribute("host", web.host().isEmpty() ? request.getServerName() : web.host());
        model.addAttribute("signedIn", me.isPresent());
        model.addAttribute("kept", me.map(this::kept).orElse(List.of()));
        return "privacy/yours";
    }

    @GetMapping("/privacy/export")
    @ResponseBody
    ResponseEntity<Map<String, List<Map<String, Object>>>> export(Person me) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sera.json")
                                .build()
                                .toString())
                .body(privacy.export(me.id()));
    }

    @PostMapping("/privacy/erasure")
    String erase(Person me, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return "redirect:/privacy";
        }
        privacy.erase(me.id());
        return "redirect:/gone";
    }

    private List<Kept> kept(Person me) {
        return privacy.export(me.id()).entrySet().stream()
                .map(part -> new Kept(part.getKey(), part.getValue().size()))
                .toList();
    }
}
