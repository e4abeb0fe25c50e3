package cn.fazhi.indicator.rubric;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Points for manual items of one township. Items that are not named keep theirs. */
@Schema(
        name = "GivenPointsRequest",
        example = "{\"points\": [{\"item\": \"site-visit\", \"points\": 1.5, \"reason\": \"实地查看，台账缺两个月\"}]}")
public record GivenPointsRequest(List<PointsRequest> points) {
    /**
     * One item.
     *
     * @param points null to take earlier points back
     */
    @Schema(name = "GivenPointsOfAnItem")
    public record PointsRequest(String item, @Nullable BigDecimal points, String reason) {}
}
