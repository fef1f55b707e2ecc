import {expect, test} from './visit.ts'

test('should send little', async ({visit}) => {
  const page = await visit()
  const sizes = await page.evaluate(() =>
    performance
      .getEntries()
      .filter(entry => entry instanceof PerformanceResourceTiming)
      .map(({encodedBodySize, name}) => ({name, size: encodedBodySize}))
  )
  const sum = (pattern: RegExp): number =>
    sizes.filter(({name}) => pattern.test(name)).reduce((total, {size}) => total + size, 0)

  // Bytes before compression: text becomes a third of that where a server compresses it.
  expect(sizes.length).toBeLessThanOrEqual(6)
  expect(sum(/\.js$/)).toBeLessThan(8_000)
  expect(sum(/\.css$/)).toBeLessThan(20_000)
  expect(sum(/\.woff2$/)).toBeLessThan(90_000)
  expect(sum(/./)).toBeLessThan(150_000)
})

// Whatever else the machine does delays a browser too: one quiet visit of three is enough.
test('should keep nobody waiting', {retry: 2}, async ({visit}) => {
  const page = await visit()
  const {blocking, shift} = await page.evaluate(async () => {
    const entries: PerformanceEntry[] = []
    const observer = new PerformanceObserver(list => entries.push(...list.getEntries()))
    for (const type of ['longtask', 'layout-shift']) observer.observe({type, buffered: true})
    await new Promise(resolve => setTimeout(resolve, 500))
    const shifts = entries.map(entry => (entry as PerformanceEntry & {value?: number}).value ?? 0)
    const tasks = entries.filter(({entryType}) => entryType === 'longtask')
    return {
      blocking: tasks.reduce((sum, {duration}) => sum + duration - 50, 0),
      shift: shifts.reduce((sum, value) => sum + value, 0)
    }
  })
  expect(blocking).toBeLessThan(200)
  expect(shift).toBeLessThan(0.1)
})
