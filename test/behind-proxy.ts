/** An object behind a proxy, and all in it, too: another proxy each time that it is read. It cannot be changed. */
export function behindProxy<Value extends object>(value: Value): Value {
  return new Proxy(value, {
    get: (target, key) => {
      const inner: unknown = Reflect.get(target, key)
      return typeof inner === 'object' && inner ? behindProxy(inner) : inner
    },
    set: () => false,
    deleteProperty: () => false,
    defineProperty: () => false
  })
}
