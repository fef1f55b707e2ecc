/** Freezes a value and all that it holds, so that no user of a shared value can change it for another. */
export function deepFreeze<Value>(value: Value): Value {
  if (value === Object(value)) Object.values(Object.freeze(value) as object).forEach(deepFreeze)
  return value
}
