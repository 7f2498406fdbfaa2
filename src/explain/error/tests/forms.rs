//! What a contract's panic looks like, in every form it is pasted in.

use serde_json::{Value, json};

pub(super) fn hex(text: &str) -> String {
    format!("0x{}", hex::encode(text))
}

fn decimal(text: &str) -> String {
    let mut digits = vec![0u8];
    for byte in text.bytes() {
        let mut carry = u32::from(byte);
        for digit in &mut digits {
            carry += u32::from(*digit) * 256;
            *digit = (carry % 10) as u8;
            carry /= 10;
        }
        while carry > 0 {
            digits.push((carry % 10) as u8);
            carry /= 10;
        }
    }
    digits.iter().rev().map(|d| char::from(b'0' + d)).collect()
}

const FRAME: &str = "(contract address: 0x57cbb7b4839024e226fa0f7dcf55f022bd5aaab4f7c4089d781af70711ebcb8, class hash: 0x5bb6d79a97cc573134505de659c40f47739680d3a2c3e041c95bbb0feceaf8b, selector: 0x19881ec50c69a006a765eca486039e766aed2acae9d91db9aa8a4fafb07b16d)";

pub(super) fn frame(error: Value) -> Value {
    json!({
        "contract_address": "0x57cbb7b4839024e226fa0f7dcf55f022bd5aaab4f7c4089d781af70711ebcb8",
        "class_hash": "0x5bb6d79a97cc573134505de659c40f47739680d3a2c3e041c95bbb0feceaf8b",
        "selector": "0x19881ec50c69a006a765eca486039e766aed2acae9d91db9aa8a4fafb07b16d",
        "error": error,
    })
}

fn revert_text(words: &str) -> String {
    let felt = hex(words);
    format!(
        "Transaction execution has failed:\n0: Error in the called contract {FRAME}:\nExecution failed. Failure reason:\nError in contract {FRAME}:\n{felt} ('{words}').\n"
    )
}

/// What a contract that panics with these words looks like, in every form.
pub(super) fn forms(words: &str) -> Vec<String> {
    let (felt, failed) = (hex(words), hex("ENTRYPOINT_FAILED"));
    let list = format!("[\"{felt}\",\"{failed}\",\"{felt}\"]");
    let call = json!({
        "code": 40, "message": "Contract error",
        "data": {"revert_error": frame(frame(list.clone().into()))},
    });
    let estimate = json!({
        "code": 41, "message": "Transaction execution error",
        "data": {"transaction_index": 0, "execution_error": frame(frame(revert_text(words).into()))},
    });
    let response = json!({"jsonrpc": "2.0", "id": 1, "error": call});
    let receipt = json!({"jsonrpc": "2.0", "id": 1, "result": {
        "type": "INVOKE", "execution_status": "REVERTED", "finality_status": "ACCEPTED_ON_L2",
        "actual_fee": {"amount": "0x4a", "unit": "FRI"}, "events": [],
        "revert_reason": revert_text(words),
    }});
    let params = json!({"request": [{"calldata": ["0x1", hex("recursive"), hex("strict")],
        "nonce": "0x2", "resource_bounds": {"l1_data_gas": {"max_amount": "0x0"}}}]});
    vec![
        felt.clone(),
        format!("\"{felt}\""),
        decimal(words),
        format!("[{}]", decimal(words)),
        list.clone(),
        format!("{felt} ('{words}')"),
        revert_text(words),
        call.to_string(),
        serde_json::to_string_pretty(&estimate).unwrap(),
        response.to_string(),
        Value::String(response.to_string()).to_string(),
        json!([{"jsonrpc": "2.0", "id": 0, "result": "0x1"}, response]).to_string(),
        receipt.to_string(),
        receipt["result"].to_string(),
        json!({"revert_error": frame(list.clone().into())}).to_string(),
        frame(list.clone().into()).to_string(),
        format!("HTTP/1.1 200 OK\ncontent-type: application/json\n\n{response}"),
        format!("HTTP status 500: {response}"),
        format!(
            "RpcError: RPC: starknet_estimateFee with params {params}\n\n 41: Transaction execution error: {}\n    at RpcChannel.errorHandler (file:///srv/node_modules/starknet/dist/index.mjs:1)",
            estimate["data"]
        ),
        format!(
            "Error: TransactionExecutionError (tx index 0): Nested(InnerContractExecutionError {{ error: Message({:?}) }})",
            revert_text(words)
        ),
        format!(
            "command: invoke\nerror: Transaction execution error = TransactionExecutionErrorData {{ transaction_index: 0, execution_error: Message(\"{FRAME}: {felt} ('{words}').\") }}"
        ),
        format!(
            "starknet_py.net.client_errors.ClientError: Client failed with code 40. Message: Contract error. Data: {{'revert_error': {{'contract_address': '0x57cbb7b4839024e226fa0f7dcf55f022bd5aaab4f7c4089d781af70711ebcb8', 'error': '{list}'}}}}"
        ),
        format!("Execution was reverted; failure reason: [{felt}, {failed}]."),
        format!(
            "Execution failed. Failure reason: ({} ('argent/multicall-failed'), 0x0 (''), {felt} ('{words}'), {failed} ('ENTRYPOINT_FAILED')).",
            hex("argent/multicall-failed")
        ),
    ]
}
