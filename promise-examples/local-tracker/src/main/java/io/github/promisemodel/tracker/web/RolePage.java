package io.github.promisemodel.tracker.web;

import io.github.promisemodel.store.plan.Role;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Map;

/** In which role somebody uses the tracker. */
final class RolePage {

    private final Site site;

    RolePage(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/role", context -> site.show(context, "role.jte", "Your role", "/role", Map.of()));
        config.routes.post("/role", this::choose);
    }

    private void choose(Context context) {
        String name = context.formParam("role");
        Role role = Arrays.stream(Role.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("Choose one of the roles."));
        Session.choose(context, role);
        context.redirect(Notice.at("/", "role"), HttpStatus.SEE_OTHER);
    }
}
