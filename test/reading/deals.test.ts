import { describe, expect, it } from 'vitest'
import { told } from './support.ts'

describe('agreements with several', () => {
  it('are one with each', () => {
    expect(told('Nordkraft signed agreements with Kaito Gas and Alba Energi.')).toEqual([
      'deal: parties Nordkraft + Kaito Gas; agreed',
      'deal: parties Nordkraft + Alba Energi; agreed',
    ])
  })

  it('are one where there is one agreement', () => {
    expect(told('Nordkraft signed an agreement with Kaito Gas and Alba Energi.')).toEqual([
      'deal: parties Nordkraft + Kaito Gas + Alba Energi; agreed',
    ])
  })
})
