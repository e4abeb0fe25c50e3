package cn.fazhi.report.lifecycle;

import cn.fazhi.contracts.json.ContractsJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.List;

/** Figures, findings and reasons to and from the database's JSON, which is that of the contracts. */
public final class StoredJson {
    private static final ObjectMapper JSON = ContractsJson.mapper();

    private StoredJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds no " + type, e);
        }
    }

    /** Reads a list as the database holds it. */
    public static <T> List<T> readList(String json, Class<T> type) {
        try {
            return JSON.readerForListOf(type).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds no list of " + type, e);
        }
    }
}
