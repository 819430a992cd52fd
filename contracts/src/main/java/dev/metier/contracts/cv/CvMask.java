package dev.metier.contracts.cv;

/** What a CV keeps to itself when it is shown or printed; a masked value stands nowhere in the result, texts included. */
public enum CvMask {
    /** E-mail, phone, the person's own page and accounts in networks. */
    CONTACT,
    PHOTO,
    BIRTH_DATE,
    /** Street and postal code; city, region and country stay. */
    ADDRESS,
    /** The name, of which the initials stay. */
    NAME
}
