/** Whether a UTF-16 code unit is a letter from A to Z. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
