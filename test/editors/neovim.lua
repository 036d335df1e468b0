-- What a user of Neovim does, without a window: opens a file, applies a fix, renames, and changes a file elsewhere.
local seen = {}

local function wait(what, condition)
  if not vim.wait(60000, condition, 50) then
    error('Waited in vain for ' .. what)
  end
end

local function rules()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    local code = each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code)
    table.insert(found, tostring(code))
  end
  return found
end

local function client()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)({ bufnr = 0 })[1]
end

local function open(name)
  vim.cmd('edit ' .. name)
  wait('the server', function()
    return client() ~= nil and client().server_capabilities ~= nil
  end)
end

local function go_to(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. text, 'c') > 0, text .. ' is not there')
end

local function apply_fix()
  local params = vim.lsp.util.make_range_params(0, 'utf-16')
  params.context = { diagnostics = {} }
  local answers = assert(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 60000))
  for _, answer in pairs(answers) do
    for _, action in ipairs(answer.result or {}) do
      if action.isPreferred or action.title:find('GUEST') then
        vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
        return
      end
    end
  end
  error('No fix is offered')
end

local function change_outside(name, from, to)
  local lines = vim.fn.readfile(name)
  for i, line in ipairs(lines) do
    lines[i] = line:gsub(from, to)
  end
  vim.fn.writefile(lines, name)
end

local function work()
  open('data/networks.yml')
  wait('a finding', function()
    return #rules() > 0
  end)
  seen.broken = rules()
  go_to('GUETS')
  apply_fix()
  wait('no finding', function()
    return #rules() == 0
  end)
  seen.left = #rules()
  vim.cmd('silent wall')

  open('data/server_roles.yml')
  go_to('OBJECT-ROLE')
  vim.lsp.buf.rename('STORE-ROLE')
  wait('the new name', function()
    return vim.fn.search('STORE-ROLE', 'wn') > 0
  end)
  vim.cmd('silent wall')

  change_outside('data/disks.yml', 'OBJECT%-DISKS', 'STORE-DISKS')
  -- What was renamed in files that are not open is on the disk by now, and is noticed like any change there.
  wait('one finding, of what was changed outside', function()
    return #rules() == 1 and rules()[1]:find('disk') ~= nil
  end)
  seen.outside = rules()
end

local ok, problem = pcall(work)
if not ok then
  seen.error = tostring(problem)
end
vim.fn.writefile({ vim.json.encode(seen) }, vim.env.HELION_SEEN)
vim.cmd('qall!')
