package org.example.storage;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A plan as the text of a column. */
@Converter(autoApply = true)
public final class PlanConverter implements AttributeConverter<Plan, String> {

    @Override
    public String convertToDatabaseColumn(Plan plan) {
        return plan == null ? null : PlanJson.DEFAULT.toJson(plan);
    }

    @Override
    public Plan convertToEntityAttribute(String json) {
        return json == null ? null : PlanJson.DEFAULT.read(json).orThrow();
    }
}
