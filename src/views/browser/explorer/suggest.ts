type Hit = { readonly matched: string; readonly entity: { readonly slug: string; readonly name: string; readonly kind: string } }

const REST = 120
const QUERY = 'query Suggest($text: String!) { search(text: $text, first: 8) { matched entity { slug name kind } } }'

/** Suggestions below the search field, by the pattern of a combobox with a list: arrows, Enter, Escape. */
export function suggest(): void {
  const input = document.querySelector<HTMLInputElement>('#find')
  if (!input) return
  const list = document.createElement('ul')
  Object.assign(list, { id: 'suggestions', hidden: true })
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Suggestions')
  input.after(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'aria-autocomplete': 'list',
  }))
    input.setAttribute(name, value)
  let [hits, active, asked]: [readonly Hit[], number, number] = [[], -1, 0]
  let rest: ReturnType<typeof setTimeout> | undefined

  const show = (found: readonly Hit[]) => {
    ;[hits, active] = [found, -1]
    list.replaceChildren(...found.map(option))
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
    input.removeAttribute('aria-activedescendant')
  }
  const mark = (at: number) => {
    active = at
    for (const [place, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(place === at))
    if (at >= 0) input.setAttribute('aria-activedescendant', `suggestion-${at}`)
  }
  const go = (hit: Hit | undefined) => {
    if (hit) location.assign(`/?around=${encodeURIComponent(hit.entity.slug)}`)
  }
  const ask = async () => {
    const mine = ++asked
    const text = input.value.trim()
    const found = text === '' ? [] : await search(text).catch(() => [])
    if (mine === asked) show(found)
  }
  input.addEventListener('input', () => {
    clearTimeout(rest)
    rest = setTimeout(() => void ask(), REST)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && hits.length > 0) mark((active + 1) % hits.length)
    else if (event.key === 'ArrowUp' && hits.length > 0) mark((active - 1 + hits.length) % hits.length)
    else if (event.key === 'Enter' && active >= 0) go(hits[active])
    else if (event.key === 'Escape') show([])
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', () => setTimeout(() => show([]), REST))
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    const item = (event.target as Element).closest('li')
    if (item) go(hits[[...list.children].indexOf(item)])
  })
}

function option({ matched, entity: { name, kind } }: Hit, at: number): HTMLLIElement {
  const item = document.createElement('li')
  item.id = `suggestion-${at}`
  item.setAttribute('role', 'option')
  item.setAttribute('aria-selected', 'false')
  const about = document.createElement('span')
  about.className = 'meta'
  about.textContent = ` ${kind.toLowerCase().replace('_', ' ')}${matched === name ? '' : `, ${matched}`}`
  item.append(name, about)
  return item
}

async function search(text: string): Promise<readonly Hit[]> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { text } }),
  })
  const { data } = (await response.json()) as { data?: { search: readonly Hit[] } }
  return data?.search ?? []
}
