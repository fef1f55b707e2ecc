/** The characters of words, for character classes: digits and the letters of any script. */
export const wordCharacters = '\\dA-Za-z\\xC0-\\u1FFF\\u2C00-\\uFFFB'
