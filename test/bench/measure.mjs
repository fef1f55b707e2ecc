import {execFileSync} from 'node:child_process'
import process from 'node:process'
import {Bench} from 'tinybench'

/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** The processor's time of this process in milliseconds: what else runs on the machine is not in it. */
function processorTime() {
  const {system, user} = process.cpuUsage()
  return (system + user) / 1000
}

/** That clock, for tinybench. */
const timestampProvider = {
  name: 'processor time',
  fn: processorTime,
  fromMs: milliseconds => milliseconds,
  toMs: milliseconds => milliseconds
}

/** The median of each of some columns, and of the ratios of each to the first, row by row. */
function summarize(names, runs) {
  return names.map((name, index) => ({
    name,
    milliseconds: median(runs.map(run => run[index])),
    ratio: median(runs.map(run => run[index] / run[0]))
  }))
}

/**
 * Times functions side by side: in each round all of them, one after the other, so that what slows the machine slows
 * them all.
 */
export async function compare(functions, {rounds = 7, time = 150} = {}) {
  const names = Object.keys(functions)
  const runs = []
  for (let round = 0; round < rounds; round++) {
    const warmup = {warmupTime: round === 0 ? 2 * time : 0, warmupIterations: 1}
    const bench = new Bench({time, iterations: 3, timestampProvider, ...warmup})
    for (const name of names) bench.add(name, functions[name])
    const tasks = await bench.run()
    runs.push(tasks.map(({result}) => result.latency.p50))
  }
  return summarize(names, runs)
}

/** Times the processor in scripts, each in a fresh process; what an empty one takes is not counted. */
export function compareCold(scripts, rounds = 15) {
  const run = script => {
    const code = `${script}; const {system, user} = process.cpuUsage(); console.log((system + user) / 1000)`
    return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'}))
  }
  const names = Object.keys(scripts)
  const runs = Array.from({length: rounds}, () => {
    const empty = run('')
    return names.map(name => run(scripts[name]) - empty)
  })
  return summarize(names, runs)
}

/**
 * The median of the processor's times of a call, in milliseconds: of three calls and more until they took 100 ms, each
 * with what was there before cleared away.
 */
export function typical(call) {
  const took = []
  for (let sum = 0; took.length < 3 || sum < 100; sum += took.at(-1)) {
    globalThis.gc()
    took.push(least(call, 1))
  }
  return median(took)
}

/** The least of the processor's times of a call, in milliseconds: what it takes where nothing comes between. */
export function least(call, times = 2) {
  const took = Array.from({length: times}, () => {
    const start = processorTime()
    call()
    return processorTime() - start
  })
  return Math.min(...took)
}

/** The slope of the line through points in the plane of their logarithms, by least squares: 1 is linear. */
export function slope(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)])
  const mean = axis => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return covariance / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}
