package org.driehoek.identity;

/**
 * Somebody's account is gone for good; published in the transaction that erases it.
 *
 * @param account the account that was erased
 */
public record AccountErased(AccountId account) {}
