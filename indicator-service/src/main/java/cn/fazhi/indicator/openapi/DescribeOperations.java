package cn.fazhi.indicator.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every operation of the API its Chinese summary, the descriptions of its parameters, the parameter {@code fields},
 * what it answers when it refuses or when nothing changed, and an example.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribeOperations implements OASFilter {
    private static final String API = "/api/";
    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String OK = "200";
    private static final String PROBLEM = "Problem";

    private final ApiTexts texts = ApiTexts.read();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problemSchema());
        Map<String, PathItem> paths =
                Optional.ofNullable(api.getPaths().getPathItems()).orElse(Map.of());
        paths.forEach((path, item) -> {
            if (path.startsWith(API)) {
                item.getOperations().forEach((method, operation) -> describe(method, path, operation));
            }
        });
    }

    private void describe(PathItem.HttpMethod method, String path, Operation operation) {
        texts.summary(method.name(), path)
                .ifPresent(zh -> operation.setDescription(
                        zh + "。" + (operation.getDescription() == null ? "" : "\n\n" + operation.getDescription())));
        parameters(operation);
        texts.problems().forEach((status, text) -> refusal(operation, status, text));
        APIResponse found = operation.getResponses().getAPIResponse(OK);
        if (found != null && found.getDescription() == null) {
            found.setDescription("OK");
        }
        json(found).ifPresent(json -> ApiTexts.example(path).ifPresent(json::setExample));
        if (found != null && method == PathItem.HttpMethod.GET && json(found).isPresent()) {
            read(path, operation, found);
        }
    }

    private static Optional<MediaType> json(@Nullable APIResponse found) {
        return found == null || found.getContent() == null
                ? Optional.empty()
                : Optional.ofNullable(found.getContent().getMediaType(JSON));
    }

    private void parameters(Operation operation) {
        for (Parameter parameter :
                Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
            Optional.ofNullable(texts.parameters().get(parameter.getName())).ifPresent(text -> {
                parameter.setDescription(text.both());
                if (text.example() != null && parameter.getExample() == null) {
                    parameter.setExample(text.example());
                }
            });
        }
    }

    private void read(String path, Operation operation, APIResponse found) {
        ApiTexts.Text fields = texts.parameters().get("fields");
        if (fields != null && !texts.withoutFields().contains(path)) {
            operation.addParameter(OASFactory.createParameter()
                    .name("fields")
                    .in(Parameter.In.QUERY)
                    .description(fields.both())
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
        found.addHeader(
                "ETag", header("送入 If-None-Match，内容未变时答复 304。 Send it as If-None-Match: 304 if nothing changed."));
        found.addHeader("Cache-Control", header("private, no-cache"));
        operation
                .getResponses()
                .addAPIResponse("304", OASFactory.createAPIResponse().description("内容未变。 Nothing changed."));
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static void refusal(Operation operation, String status, ApiTexts.Text text) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM));
        ApiTexts.example("problem-" + status).ifPresent(problem::setExample);
        Content content = OASFactory.createContent().addMediaType(PROBLEM_JSON, problem);
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(text.both()).content(content));
    }

    private static Schema problemSchema() {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457，语言随 Accept-Language。 In the reader's language.");
        List.of("type", "title", "detail", "code", "field", "remedy", "instance")
                .forEach(name ->
                        schema.addProperty(name, OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        return schema.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }
}
