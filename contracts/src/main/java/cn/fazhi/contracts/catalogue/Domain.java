package cn.fazhi.contracts.catalogue;

/**
 * A field of rule-of-law work that indicators belong to.
 *
 * @param basis the task of the national outline or the rule that it comes from
 */
public record Domain(String key, String cn, String en, String basis) {}
