/** Whether a UTF-16 code unit is a letter from A to Z. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Whether it is a capital letter from A to Z. */
export function isAsciiCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** Whether it is a small letter from a to z. */
export function isAsciiSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
