/** Whether a value is a list; of a readonly one, `Array.isArray` itself would make the items any. */
export const isList = (value: unknown): boolean => Array.isArray(value)
